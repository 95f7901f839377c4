// A ribbon of light along the lip of the binding layer, turned to the eye.
//   position = share of the way around 0..1, side -1..1
uniform float uHalfWidth;
uniform float uHalo;
uniform float uBinding;
uniform float uPulse;
varying vec2 vPlace;
varying vec3 vColour;
varying float vSeen;

/// Metres by which it stands off the wall; share of the way at which its ends fade.
const float STAND_OFF = 0.05;
const float END = 0.012;
/// Share of the light that stays between two beats.
const float REST = 0.45;

void main() {
  int tier = int(uBinding + 0.5);
  float angle = angleAt(position.x);
  vec3 outward = vec3(sin(angle), 0.0, cos(angle));
  vec3 along = vec3(outward.z, 0.0, -outward.x);
  vec3 lip = outward * (uRadii[tier] - STAND_OFF) + vec3(0.0, uFoot[tier] + uHeight[tier], 0.0);
  vec3 toEye = normalize(cameraPosition - lip);
  vec3 aside = normalize(cross(along, toEye));
  vec3 place = lip + toEye * uHalfWidth + aside * position.y * uHalfWidth;
  float ends = smoothstep(0.0, END, position.x) * smoothstep(0.0, END, 1.0 - position.x);
  vPlace = vec2(position.y, 0.0);
  vColour = uStream[tier];
  vSeen = uHalo * (REST + (1.0 - REST) * uPulse) * mix(ends, 1.0, step(uSector.x, 0.01)) * step(-0.5, uBinding);
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}
