/** Bytes that nobody can read without the key. */
export type Locked = { iv: Uint8Array<ArrayBuffer>; cipher: ArrayBuffer };

export type Cipher = {
  /** @param about what the bytes belong to: they are opened only where it is said again */
  lock(bytes: BufferSource, about: About): Promise<Locked>;
  /** @throws where the bytes, the key or what they belong to is another */
  unlock(locked: Locked, about: About): Promise<ArrayBuffer>;
};

type About = readonly (string | number)[];

/** AES-GCM with 96 random bits for each write. @param bytes the key: 32 bytes */
export async function createCipher(
  subtle: SubtleCrypto,
  crypto: Pick<Crypto, "getRandomValues">,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Cipher> {
  const key = await subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  return {
    async lock(open, about) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, cipher: await subtle.encrypt(parameters(iv, about), key, open) };
    },
    unlock: ({ iv, cipher }, about) => subtle.decrypt(parameters(iv, about), key, cipher),
  };
}

function parameters(iv: Uint8Array<ArrayBuffer>, about: About): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(JSON.stringify(about)) };
}
