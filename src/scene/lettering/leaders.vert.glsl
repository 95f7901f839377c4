// Leaders from tiers to their labels, as thin quads.
//   position = tier, end 0 or 1, side -1 or 1
uniform vec4 uLeaders[TIERS];
uniform vec4 uLines[LINES];
uniform vec2 uView;
uniform float uWidth;
varying float vOpacity;

void main() {
  int tier = int(position.x + 0.5);
  vec4 leader = uLeaders[tier];
  vec2 along = leader.zw - leader.xy;
  float far = length(along);
  vec2 across = vec2(-along.y, along.x) / max(far, 1.0);
  vec2 at = mix(leader.xy, leader.zw, position.y) + across * position.z * 0.5 * uWidth;
  vOpacity = far < 1.0 ? 0.0 : uLines[2 * tier].w;
  gl_Position = vec4(at.x / uView.x * 2.0 - 1.0, 1.0 - at.y / uView.y * 2.0, 0.0, 1.0);
}
