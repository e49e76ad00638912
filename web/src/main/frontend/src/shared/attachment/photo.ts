/** The longest side of a photo that is sent as it is, in pixels. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.85;

export interface Prepared {
  file: Blob;
  name: string;
  /** It was made smaller, from so many bytes. */
  from?: number;
}

/**
 * Makes a large photo smaller on a phone, which saves the bundle, and turns what only some devices
 * can open (HEIC) into JPEG where this one can. Anything else, and what does not get smaller, stays
 * as it is.
 */
export async function prepare(file: File): Promise<Prepared> {
  const asIs = { file, name: file.name };
  const odd = /^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name);
  const phone = matchMedia('(pointer: coarse)').matches;
  if (!odd && !(phone && /^image\/(jpeg|png|webp)$/.test(file.type))) return asIs;
  try {
    const picture = await createImageBitmap(file);
    const scale = LONGEST_SIDE / Math.max(picture.width, picture.height);
    if (scale >= 1 && !odd) return asIs;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * Math.min(1, scale));
    canvas.height = Math.round(picture.height * Math.min(1, scale));
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const smaller = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    if (!smaller || (!odd && smaller.size >= file.size)) return asIs;
    const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
    return smaller.size < file.size
      ? { file: smaller, name, from: file.size }
      : { file: smaller, name };
  } catch {
    return asIs;
  }
}
