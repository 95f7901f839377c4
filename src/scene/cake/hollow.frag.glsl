// Wanted: a faint wall with ticks and a bright edge; missing: red hatch; construction: a scaffold.
uniform vec3 uColours[5];
uniform vec3 uInk;
uniform vec3 uMissing;
uniform vec3 uStage;
varying float vTier;
varying float vKind;
varying vec3 vWall;
varying float vShown;

/// Metres: one floor of a scaffold, half a post.
const float FLOOR = 0.3;
const float POST = 0.017;
const float BAY = 0.46;
const float EDGE = 0.028;

float stroke(float distance, float halfWidth, float blur) {
  return 1.0 - smoothstep(halfWidth - blur, halfWidth + blur, abs(distance));
}

/// Posts, floors and one diagonal a bay, in turn to the left and to the right.
float scaffold(vec2 p, float tall, vec2 blur) {
  vec2 cell = vec2(p.x, p.y / FLOOR);
  vec2 f = fract(cell);
  float lean = mod(floor(cell.x) + floor(cell.y), 2.0) < 0.5 ? f.x : 1.0 - f.x;
  float post = stroke((abs(f.x - 0.5) - 0.5) * BAY, POST, blur.x);
  float deck = stroke((abs(f.y - 0.5) - 0.5) * FLOOR, POST * 0.8, blur.y);
  float brace = stroke((f.y - lean) * FLOOR * 0.8, POST * 0.55, max(blur.x, blur.y));
  float top = stroke(tall - p.y, POST * 1.4, blur.y);
  return max(max(post, deck), max(0.7 * brace, top));
}

void main() {
  vec3 own = uColours[int(vTier + 0.5)];
  vec2 blur = max(fwidth(vWall.xy) * vec2(BAY, 1.0), 1e-4);
  float below = vWall.z - vWall.y;
  if (vKind < 0.5) {
    float edge = 1.0 - smoothstep(EDGE, EDGE + blur.y, below);
    float tick = stroke((abs(fract(vWall.x) - 0.5) - 0.5) * BAY, 0.016, blur.x) * 0.4;
    gl_FragColor = vec4(mix(own, uInk, 0.35 + 0.5 * edge), max(edge, 0.26 + tick));
  } else if (vKind < 2.5) {
    float stripe = abs(fract(vWall.x * 2.0 + vWall.y * 4.0) - 0.5);
    float wide = max(0.03, 2.0 * blur.x / BAY + 4.0 * blur.y);
    float hatch = 1.0 - smoothstep(0.2 - wide, 0.2 + wide, stripe);
    gl_FragColor = vec4(mix(uStage, uMissing, hatch), 0.72 + 0.25 * hatch);
  } else {
    gl_FragColor = vec4(mix(own, uInk, 0.7), scaffold(vWall.xy, vWall.z, blur) * vShown);
  }
  if (gl_FragColor.a < 0.02) discard;
  #include <colorspace_fragment>
}
