// A piece on its terrace: it grows as its order comes, moves in its own space, and rides on its tier.
// A prop stands on the table, or climbs and falls with the cake, in the same way.
//   position, normal = the piece's own space, see piece.ts; tint = colour and glow; motion = kind, cycles
//   place  = on a terrace: bay from and to, along, across (see stage/terrace.ts); of a prop: radians
//            around, metres from the axis, metres up, radians of its own turn
//   turnOf = order, seed 0..1; of a prop: size in metres, tier or -1, plus TOP_OF for its top
attribute vec4 tint;
attribute vec2 motion;
attribute vec3 pivot;
attribute vec4 place;
attribute vec2 turnOf;
uniform int uTier;
// From which order on and how many are shown; a prop: how far it is there.
uniform float uFrom;
uniform float uCount;
uniform float uSize;
// Edges of the band on the terrace, metres from the axis.
uniform vec2 uBand;
// 1 where pieces stand unlit before they come.
uniform float uStays;
uniform float uShown;
// How many of the instances of a prop have come.
uniform float uJoined;
uniform float uPhase;
// Layers of memory on a package.
uniform float uLayers;
varying vec4 vTint;
varying vec3 vNormal;
varying vec3 vPoint;
varying float vLit;

const float TURN = 6.2831853;
const float SWEEP_RAD = 0.52;
const float BOB = 0.05;
/// Light that reaches the foot of a piece, where it shades itself.
const float GROUNDED = 0.55;
/// Share of its glow that a blinking lamp keeps.
const float DIM = 0.35;
const int PLATE_TIER = -1;
const int PROP = -2;
/// Motions that carry a prop up the core and down around the cake; metres it keeps clear of the wall.
const float CLIMB = 5.5;
const float FALL = 6.5;
const float LAYER = 7.5;
const float ARC = 8.5;
/// Lights that run along an arc at once, and how dark it is between them.
const float RUNNING = 6.0;
const float BETWEEN = 0.45;
const float CLEAR = 0.22;

vec2 turned(vec2 v, float angle) {
  float s = sin(angle);
  float c = cos(angle);
  return vec2(c * v.x - s * v.y, s * v.x + c * v.y);
}

/// Outer radius of the cake at a height, eased over a terrace.
float radiusAt(float y) {
  float radius = uRadii[0];
  for (int i = 1; i < 5; i++) radius = mix(radius, uRadii[i], smoothstep(-0.12, 0.12, y - uFoot[i]));
  return radius;
}

void main() {
  bool prop = uTier == PROP;
  float grown = clamp(uCount - turnOf.x, 0.0, 1.0) * clamp(turnOf.x + 1.0 - uFrom, 0.0, 1.0);
  float scale = prop ? turnOf.x * uShown * clamp(uJoined - float(gl_InstanceID), 0.0, 1.0) : uSize * mix(grown, 1.0, uStays) * uShown;
  vLit = prop ? 1.0 : mix(1.0, grown, uStays);
  // Parts of one piece that turn together keep together: a seed counts in their own cycles.
  float pieceCycles = motion.y;
  float cycle = TURN * (uPhase * pieceCycles + pieceCycles * (prop ? 0.0 : turnOf.y));
  vec3 p = position - (motion.x < ARC ? pivot : vec3(0.0));
  vec3 n = normal;
  vTint = vec4(tint.rgb * mix(mix(GROUNDED, 1.0, smoothstep(0.0, 0.25, position.y)), 1.0, tint.a), tint.a);
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
  } else if (kind > LAYER && kind < ARC) {
    float there = clamp(uLayers - pivot.z, 0.0, 1.0);
    p = vec3(p.x, p.y * there, (p.z + pivot.z) * there - pivot.z);
    p.x *= there;
  } else if (kind > 4.5 && kind < 5.5) {
    vTint.a *= DIM + (1.0 - DIM) * (0.5 + 0.5 * sin(cycle));
  }
  if (kind < ARC) p += pivot;
  float angle = place.x;
  float radius = place.y;
  float y = place.z;
  float own_turn = place.w;
  if (prop) {
    bool onTop = turnOf.y > TOP_OF - 0.5;
    int tier = int(turnOf.y - (onTop ? TOP_OF : 0.0) + 0.5);
    if (turnOf.y > -0.5) y += uFoot[tier] + (onTop ? uHeight[tier] : 0.0);
  } else {
    radius = uBand.x + 0.5 * uSize + place.w * max(0.0, uBand.y - uBand.x - uSize);
    float halfShare = min(0.5 * (place.y - place.x), uSize / (2.0 * radius * OPEN_SWEEP));
    angle = angleAt(place.x + halfShare + place.z * (place.y - place.x - 2.0 * halfShare));
    y = uTier == PLATE_TIER ? PLATE : uFoot[max(uTier, 0)] + uHeight[max(uTier, 0)];
    own_turn = 0.0;
  }
  vec3 own = p * scale;
  if (kind > ARC) {
    int upper = int(pivot.y + 0.5);
    y = mix(uFoot[int(pivot.x + 0.5)], uFoot[upper] + uHeight[upper], p.y);
    own.y = 0.0;
    float ahead = RUNNING * (1.0 - pivot.z);
    float running = fract(ahead + uPhase * pieceCycles);
    vTint.rgb *= mix(BETWEEN, 1.0, smoothstep(0.0, 0.25, running) * smoothstep(1.0, 0.75, running));
  }
  float top = uFoot[4] + uHeight[4];
  float way = fract(cycle / TURN + 0.45);
  if (kind > CLIMB && kind < FALL) {
    y = mix(uFoot[0] + 0.3 * uHeight[0], top + 0.7, way);
    own += vec3(0.0, 0.0, 0.35);
    vTint = vec4(mix(2.0 * streamAt(y), vec3(1.0), 0.35), tint.a);
  } else if (kind > FALL && kind < LAYER) {
    y = mix(top + 0.3, uFoot[0], way);
    own.xz = p.xz * (radiusAt(y) + CLEAR) * uShown;
  }
  own.xz = turned(own.xz, own_turn);
  n.xz = turned(n.xz, own_turn);
  float s = sin(angle);
  float c = cos(angle);
  // Along the terrace, up, outward.
  vPoint = vec3(radius * s, y, radius * c) + vec3(own.x * c + own.z * s, own.y, -own.x * s + own.z * c);
  vNormal = vec3(n.x * c + n.z * s, n.y, -n.x * s + n.z * c);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
  if (scale < 0.002) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
