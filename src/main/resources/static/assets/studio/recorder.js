// Records what the camera gives as one film.

const TYPES = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];

export class Recorder {
  #pieces = [];

  constructor(stream, bitrate) {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: bitrate, audioBitsPerSecond: 160000 });
    this.recorder.ondataavailable = (event) => { if (event.data.size) this.#pieces.push(event.data); };
  }

  start() {
    this.recorder.start(1000);
  }

  /** The film. */
  stop() {
    return new Promise((resolve) => {
      this.recorder.onstop = () => resolve(new Blob(this.#pieces, { type: this.recorder.mimeType }));
      this.recorder.stop();
    });
  }
}
