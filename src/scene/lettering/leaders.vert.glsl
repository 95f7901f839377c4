// Leaders from tiers to their labels.  position = tier, end 0 or 1
uniform vec4 uLeaders[5];
uniform vec2 uView;

void main() {
  vec4 leader = uLeaders[int(position.x + 0.5)];
  vec2 at = mix(leader.xy, leader.zw, position.y);
  gl_Position = vec4(at.x / uView.x * 2.0 - 1.0, 1.0 - at.y / uView.y * 2.0, 0.0, 1.0);
}
