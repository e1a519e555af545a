/** What a field hands to the control inside it, to be spread on the element that takes the focus. */
export type ControlProps = {
  id: string;
  name?: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};
