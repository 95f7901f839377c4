// The cake as plate and table mirror it: walls and cut faces met by arithmetic, softer with distance.
uniform vec3 uLayers[5];
uniform float uMirror;

/// How far the picture in the polish carries, 1/m, and how it softens, m a metre.
const float MIRROR_FADE = 0.5;
const float MIRROR_BLUR = 0.07;

/// Adds what is met of tier `i` at `hit`, a way from the polish.
void meet(int i, vec3 hit, float way, float light, inout vec4 seen) {
  float blur = 0.015 + MIRROR_BLUR * way;
  float top = uFoot[i] + uHeight[i];
  float inside = smoothstep(-blur, blur, hit.y - uFoot[i]) * smoothstep(-blur, blur, top - hit.y);
  inside *= exp(-MIRROR_FADE * way);
  seen += (1.0 - seen.a) * inside * vec4(uLayers[i] * light, 1.0);
}

/// Way along `r` to the nearer face of the cut, for a point between them.
float wayToCut(vec3 p, vec3 r, vec2 face) {
  float right = dot(r.xz, face);
  float left = dot(r.xz, face * vec2(-1.0, 1.0));
  float toRight = right > 0.0 ? -dot(p.xz, face) / right : 1e3;
  float toLeft = left > 0.0 ? -dot(p.xz, face * vec2(-1.0, 1.0)) / left : 1e3;
  return min(toRight, toLeft);
}

/// Colour and coverage of the cake seen from `p` along `r`, which rises.
vec4 mirroredCake(vec3 p, vec3 r) {
  vec4 seen = vec4(0.0);
  float a = max(dot(r.xz, r.xz), 1e-4);
  float b = dot(p.xz, r.xz);
  float cosCut = cos(uSector.x);
  bool open = uSector.x > 0.01;
  float wayCut = 1e3;
  if (open && p.z > cosCut * length(p.xz)) wayCut = wayToCut(p, r, vec2(cosCut, -sin(uSector.x)));
  vec3 onCut = p + r * wayCut;
  for (int i = 0; i < 5; i++) {
    if (length(onCut.xz) < uRadii[i]) {
      meet(i, onCut, wayCut, 0.6, seen);
      continue;
    }
    float root = b * b - a * (dot(p.xz, p.xz) - uRadii[i] * uRadii[i]);
    if (root <= 0.0) continue;
    float way = (-b - sqrt(root)) / a;
    vec3 hit = p + r * way;
    vec2 outward = hit.xz / uRadii[i];
    if (way <= 0.0 || (open && outward.y > cosCut)) continue;
    float key = max(0.0, dot(vec3(outward.x, 0.0, outward.y), KEY_DIRECTION));
    meet(i, hit, way, 0.5 + 0.6 * key, seen);
  }
  return seen;
}
