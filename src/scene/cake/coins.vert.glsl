// A coin of unspent money: its place in a stack above its terrace follows from its order.
//   position, normal = the coin itself, radius and thickness 1; place = tier, order of the coin
attribute vec2 place;
uniform float uCoins[5];
uniform float uPhase;
uniform float uCycles;
uniform float uCore;
// Metres: radius, thickness, height above the terrace, way of the bob.
uniform vec4 uCoinSize;
// Coins to a stack, metres from stack to stack, most stacks on one side, radians to the first.
uniform vec4 uStacks;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec3 vCoin;

const float TURN = 6.2831853;

void main() {
  int tier = int(place.x + 0.5);
  float on = clamp(uCoins[tier] - place.y, 0.0, 1.0);
  float stack = floor(place.y / uStacks.x);
  float level = place.y - stack * uStacks.x;
  float side = mod(stack, 2.0) < 0.5 ? 1.0 : -1.0;
  float inner = tier < 4 ? uRadii[tier + 1] : uCore;
  float radius = 0.5 * (uRadii[tier] + inner);
  float first = uSector.x + uStacks.w;
  float pitch = min(uStacks.y / radius, (0.5 * TURN - first) / uStacks.z);
  float angle = side * (first + pitch * floor(0.5 * stack));
  float bob = uCoinSize.w * sin(TURN * (uPhase * uCycles + 0.19 * stack));
  float y = uFoot[tier] + uHeight[tier] + uCoinSize.z + level * uCoinSize.y + bob;
  vec3 own = position * vec3(uCoinSize.x, uCoinSize.y * 0.86, uCoinSize.x) * on;
  vPoint = vec3(radius * sin(angle), y, radius * cos(angle)) + own;
  vNormal = normal;
  vCoin = position;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
  if (on < 0.01) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
