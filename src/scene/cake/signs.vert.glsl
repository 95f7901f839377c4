// Rings and brackets of the baseline as ribbons, and badges that face the viewer.
//   position = tier, share of the way around the sector, metres along the edge from there
//   place    = kind (0 ribbon, 1 plus or minus, 2 lock), end (0 the tier's top, 1 the ring, between), corner
attribute vec4 place;
uniform float uRing[5];
uniform float uRingShown;
uniform float uBinding;
uniform float uPulse;
// Metres: difference from the baseline that is none, radius of a badge, of the ring above the wall.
uniform vec3 uSize;
varying vec2 vCorner;
varying float vKind;
varying float vTier;
varying float vMore;
varying float vShown;
varying float vAlong;

/// A badge is never smaller than this share of its distance, and stands so far before its tier.
const float LEAST = 0.0055;
const float BEFORE = 0.34;

void main() {
  int tier = int(position.x + 0.5);
  float more = uHeight[tier] - uRing[tier];
  bool ribbon = place.x < 0.5;
  bool lock = place.x > 1.5;
  float radius = uRadii[tier] + uSize.z;
  float angle = angleAt(position.y) + position.z / radius;
  float y = uFoot[tier] + (lock ? 0.55 * uHeight[tier] : mix(uHeight[tier], uRing[tier], place.y));
  vec3 p = vec3(radius * sin(angle), y + (ribbon ? place.w : 0.0), radius * cos(angle));
  vKind = place.x;
  vTier = position.x;
  vMore = more;
  vAlong = place.z > 0.5 ? 0.0 : angleAt(position.y) * radius;
  vCorner = place.zw;
  vShown = lock ? 1.0 - min(1.0, abs(position.x - uBinding))
    : uRingShown * step(uSize.x, abs(more));
  vec4 eye = viewMatrix * vec4(p, 1.0);
  if (!ribbon) {
    float size = max(uSize.y * (lock ? 1.25 : 1.0), LEAST * -eye.z);
    eye.xy += place.zw * size * (lock ? 1.0 + 0.05 * uPulse : 1.0);
    eye.xyz *= 1.0 - BEFORE / length(eye.xyz);
  }
  gl_Position = projectionMatrix * eye;
  if (vShown < 0.01) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
