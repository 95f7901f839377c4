// The signs outside the cake, in sight only where the signal budget allows.
// A pulse of pull slides over an edge and down a wall, one hop per conduit, the same count on each.
// A coin flies in from outside to the wall of its tier: earned money from the right, other from the left.
//   position = place aside 0..1, phase 0..1, order
//   place    = what it is (0 pull, 1 money from outside, 2 earned money), the tier it arrives at
attribute vec2 place;
uniform float uPhase;
uniform float uPull[4];
uniform float uMoney[5];
uniform float uOutside;
uniform float uPullSigns[5];
uniform float uMoneySigns[5];
uniform float uPixels;
uniform float uSizes[2];
flat varying vec2 vAhead;
flat varying vec3 vSign;

const vec4 NOWHERE = vec4(0.0, 0.0, 2.0, 1.0);
/// Share of its way by which the direction of a mark is taken.
const float STEP = 0.02;

vec3 aroundAt(float radius, float angle, float y) {
  return vec3(radius * sin(angle), y, radius * cos(angle));
}

/// A pulse at a share 0..1 of its hop.
vec3 pullAt(int onto, float share) {
  int above = onto + 1;
  float outer = uRadii[above] + 0.09;
  float inner = outer - PULL_LIP;
  float topY = uFoot[above] + uHeight[above] + 0.07;
  float wall = topY - (uFoot[onto] + uHeight[onto] + 0.07);
  float gone = share * (PULL_LIP + wall + PULL_LIP);
  float radius = inner + min(gone, PULL_LIP) + max(0.0, gone - PULL_LIP - wall);
  float y = topY - clamp(gone - PULL_LIP, 0.0, wall);
  return aroundAt(radius, angleAt(mix(0.02, 0.98, position.x)), y);
}

/// A coin at a share 0..1 of its way in.
vec3 coinAt(int tier, float share, float side) {
  float angle = side * (SIDE_RAD + SPREAD_RAD * (2.0 * position.x - 1.0));
  float height = uHeight[tier] * mix(0.25, 0.85, fract(position.x * 7.0 + position.y * 3.0));
  float y = uFoot[tier] + height + COIN_ABOVE * (1.0 - share) * (1.0 - share);
  return aroundAt(uRadii[tier] + 0.1 + COIN_FROM * (1.0 - share), angle, y);
}

void main() {
  gl_Position = NOWHERE;
  gl_PointSize = 1.0;
  int what = int(place.x + 0.5);
  int tier = int(place.y + 0.5);
  float shown = what == 0 ? uPull[tier] : uMoney[tier] * (what == 1 ? uOutside : 1.0 - uOutside);
  float fade = (what == 0 ? uPullSigns[tier] : uMoneySigns[tier]) * clamp(shown - position.z, 0.0, 1.0);
  if (fade <= 0.0) return;
  float gone = what == 0 ? uPhase * PULL_CYCLES : uPhase * MONEY_CYCLES;
  float share = fract(position.y + gone);
  float before = max(0.0, share - STEP);
  float side = what == 1 ? -1.0 : 1.0;
  vec3 p = what == 0 ? pullAt(tier, share) : coinAt(tier, share, side);
  vec3 q = what == 0 ? pullAt(tier, before) : coinAt(tier, before, side);
  mat4 toPicture = projectionMatrix * viewMatrix;
  gl_Position = toPicture * vec4(p, 1.0);
  vec4 behind = toPicture * vec4(q, 1.0);
  vec2 ahead = gl_Position.xy / gl_Position.w - behind.xy / behind.w;
  ahead.x *= projectionMatrix[1][1] / projectionMatrix[0][0];
  vAhead = normalize(ahead + vec2(0.0, -1e-6));
  fade *= smoothstep(0.0, 0.1, share) * (1.0 - smoothstep(0.94, 1.0, share));
  float turn = 6.2831853 * (5.0 * position.x + uPhase * COIN_TURN_CYCLES);
  vSign = vec3(place.x, fade, cos(turn));
  gl_PointSize = max(LEAST_PX, uSizes[min(what, 1)] * uPixels * projectionMatrix[1][1] / gl_Position.w);
}
