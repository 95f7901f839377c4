// A piece on its terrace: it grows as its order comes, moves in its own space, and rides on its tier.
//   position, normal = the piece's own space, see piece.ts; tint = colour and glow; motion = kind, cycles
//   place = bay from and to, along, across (see stage/terrace.ts); turnOf = order, seed 0..1
attribute vec4 tint;
attribute vec2 motion;
attribute vec3 pivot;
attribute vec4 place;
attribute vec2 turnOf;
uniform int uTier;
uniform float uCount;
uniform float uSize;
// Edges of the band on the terrace, metres from the axis.
uniform vec2 uBand;
// 1 where pieces stand unlit before they come.
uniform float uStays;
uniform float uPhase;
varying vec4 vTint;
varying vec3 vNormal;
varying vec3 vPoint;
varying float vLit;

const float TURN = 6.2831853;
const float SWEEP_RAD = 0.52;
const float BOB = 0.05;

vec2 turned(vec2 v, float angle) {
  float s = sin(angle);
  float c = cos(angle);
  return vec2(c * v.x - s * v.y, s * v.x + c * v.y);
}

void main() {
  float grown = clamp(uCount - turnOf.x, 0.0, 1.0);
  float scale = uSize * mix(grown, 1.0, uStays);
  vLit = mix(1.0, grown, uStays);
  float cycle = TURN * motion.y * (uPhase + turnOf.y);
  float live = vLit;
  vec3 p = position - pivot;
  vec3 n = normal;
  float kind = motion.x;
  if (kind > 0.5 && kind < 1.5) {
    p.xz = turned(p.xz, cycle);
    n.xz = turned(n.xz, cycle);
  } else if (kind > 1.5 && kind < 2.5) {
    p.xy = turned(p.xy, cycle);
    n.xy = turned(n.xy, cycle);
  } else if (kind > 2.5 && kind < 3.5) {
    float to = SWEEP_RAD * sin(cycle);
    p.xz = turned(p.xz, to);
    n.xz = turned(n.xz, to);
  } else if (kind > 3.5 && kind < 4.5) {
    p.y += BOB * sin(cycle);
  }
  p += pivot;
  vTint = tint;
  if (kind > 4.5) vTint.a *= 0.35 + 0.65 * (0.5 + 0.5 * sin(cycle));
  float radius = uBand.x + 0.5 * uSize + place.w * max(0.0, uBand.y - uBand.x - uSize);
  vec2 bay = vec2(place.x, place.y);
  float half_ = min(0.5 * (bay.y - bay.x), uSize / (2.0 * radius * OPEN_SWEEP));
  float angle = angleAt(bay.x + half_ + place.z * (bay.y - bay.x - 2.0 * half_));
  float s = sin(angle);
  float c = cos(angle);
  vec3 foot = vec3(radius * s, uFoot[uTier] + uHeight[uTier], radius * c);
  // Along the terrace, up, outward.
  vec3 own = p * scale;
  vPoint = foot + vec3(own.x * c + own.z * s, own.y, -own.x * s + own.z * c);
  vNormal = vec3(n.x * c + n.z * s, n.y, -n.x * s + n.z * c);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
  if (scale < 0.002) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
