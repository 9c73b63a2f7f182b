// The camera and the microphone that were chosen last; the sound as it is, without a browser's improvements.

const CHOSEN = "nightshift-devices";

export function chosen() {
  return JSON.parse(localStorage.getItem(CHOSEN) ?? "{}");
}

export function choose(devices) {
  localStorage.setItem(CHOSEN, JSON.stringify({ ...chosen(), ...devices }));
}

export function available() {
  return Boolean(navigator.mediaDevices?.getUserMedia);
}

function constraints({ camera, microphone }) {
  return {
    video: {
      ...(camera && { deviceId: { ideal: camera } }),
      width: { ideal: 1920 },
      height: { ideal: 1080 },
      frameRate: { ideal: 25, max: 30 },
    },
    audio: {
      ...(microphone && { deviceId: { ideal: microphone } }),
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: false,
    },
  };
}

/** Opens both; whoever gets the stream stops its tracks. */
export function open() {
  return navigator.mediaDevices.getUserMedia(constraints(chosen()));
}

export function stop(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}

export async function devices(kind) {
  return (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === kind && device.deviceId);
}
