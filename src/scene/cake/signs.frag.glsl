// A dashed ring with its bracket; badges with plus, minus or a lock.
uniform vec3 uColours[5];
uniform vec3 uInk;
uniform vec3 uStage;
varying vec2 vCorner;
varying float vKind;
varying float vTier;
varying float vMore;
varying float vShown;
varying float vAlong;

/// Metres of a dash and the gap after it.
const float DASH = 0.3;

float box(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

/// Distance to a padlock within the unit circle.
float padlock(vec2 p) {
  float body = box(p - vec2(0.0, -0.2), vec2(0.34, 0.22)) - 0.06;
  vec2 q = p - vec2(0.0, 0.14);
  float arc = q.y > 0.0 ? abs(length(q) - 0.24) : abs(abs(q.x) - 0.24) + max(0.0, -q.y - 0.1);
  float hole = max(length(p - vec2(0.0, -0.2)) - 0.09, -1.0);
  return max(min(body, arc - 0.075), -hole);
}

float plusMinus(vec2 p, bool more) {
  float bar = box(p, vec2(0.5, 0.12));
  return more ? min(bar, box(p, vec2(0.12, 0.5))) : bar;
}

void main() {
  if (vKind < 0.5) {
    if (fract(vAlong / DASH) > 0.62) discard;
    gl_FragColor = vec4(uInk, vShown);
  } else {
    bool lock = vKind > 1.5;
    float far = length(vCorner);
    float blur = fwidth(vCorner.x);
    float figure = lock ? padlock(vCorner) : plusMinus(vCorner, vMore > 0.0);
    float drawn = 1.0 - smoothstep(-blur, blur, figure);
    float disc = 1.0 - smoothstep(1.0 - 2.0 * blur, 1.0, far);
    float rim = smoothstep(0.84 - blur, 0.84 + blur, far);
    vec3 plate = lock ? uInk : uStage;
    vec3 edge = lock ? uColours[int(vTier + 0.5)] : uInk;
    gl_FragColor = vec4(mix(mix(plate, lock ? uStage : uInk, drawn), edge, rim), disc * vShown);
    if (gl_FragColor.a < 0.02) discard;
  }
  #include <colorspace_fragment>
}
