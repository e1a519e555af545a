/** A file that is still on this computer. */
export type PickedFile = {
  /** Random, made when it was picked: a part of its name on the wire. */
  uuid: string;
  file: File;
};

/** The files of one custom field. They go up in one request, after the contact exists. */
export type Upload = { customFieldId: string; label: string; files: readonly PickedFile[] };
