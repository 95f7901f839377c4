// Light shared by everything solid: one warm key with an analytic soft shadow, the fill of the room,
// a cool rim, the lamps that satin mirrors, and the glow of the stream on the walls of its core.
// The shadow asks the stack of coaxial tiers directly, so nothing is rendered twice.
uniform vec3 uFill;
uniform vec3 uBounce;
uniform vec3 uKey;
uniform vec3 uRimLight;
uniform float uBoxPower;

const vec3 KEY_DIRECTION = vec3(0.50, 0.66, 0.56);
const vec3 RIM_DIRECTION = vec3(-0.70, 0.35, -0.62);
/// The key is a large softbox: light still reaches a little way round the turn of a wall.
const float KEY_WRAP = 0.14;
/// What rough satin reflects of any light, the share that Neutral tone mapping takes off again.
const float SATIN = 0.04;

#if DETAIL
/// Share of the key light that reaches a point, 0..1; `own` is the tier it lies on, -1 for the table.
float keyShadow(vec3 p, float own) {
  vec2 along = KEY_DIRECTION.xz;
  float pace = length(along);
  vec2 heading = along / pace;
  float closest = -dot(p.xz, heading);
  float aside = abs(p.x * heading.y - p.z * heading.x);
  float light = 1.0;
  for (int i = 0; i < 5; i++) {
    float radius = uRadii[i];
    if (float(i) < own + 0.5 || aside > radius + 0.6) continue;
    float chord = sqrt(max(0.0, radius * radius - aside * aside));
    float reach = closest - chord;
    float leave = closest + chord;
    if (leave <= 0.0) continue;
    float entry = max(reach, 0.0);
    float ray = p.y + entry / pace * KEY_DIRECTION.y;
    float top = uFoot[i] + uHeight[i];
    float blur = 0.06 + 0.18 * entry;
    float over = p.y + leave / pace * KEY_DIRECTION.y - uFoot[i];
    float covered = smoothstep(-blur, blur, top - ray) * smoothstep(-blur, blur, radius - aside);
    light = min(light, 1.0 - covered * smoothstep(-blur, blur, over));
  }
  return light;
}

/// The same for a point inside the slice that is cut out: only the wall toward the key shades it.
float cutShadow(vec3 p) {
  float pace = length(KEY_DIRECTION.xz);
  vec2 heading = KEY_DIRECTION.xz / pace;
  vec2 intoCut = vec2(-cos(uSector.x), sin(uSector.x));
  float rate = -dot(heading, intoCut);
  if (rate <= 0.0) return 1.0;
  float way = max(0.0, dot(p.xz, intoCut)) / rate;
  float radius = length(p.xz + heading * way);
  float ray = p.y + way / pace * KEY_DIRECTION.y;
  float blur = 0.04 + 0.16 * way;
  float light = 1.0;
  for (int i = 0; i < 5; i++) {
    float top = uFoot[i] + uHeight[i];
    float covered = smoothstep(-blur, blur, top - ray) * smoothstep(-blur, blur, uRadii[i] - radius);
    light = min(light, 1.0 - covered);
  }
  return light;
}

/// Brightness of a rectangular lamp in a direction: facing `d`, its long side along `u`.
float lamp(vec3 r, vec3 d, vec3 u, vec2 halfSize, float blur) {
  float depth = dot(r, d);
  vec2 q = abs(vec2(dot(r, u), dot(r, cross(d, u)))) / max(depth, 0.05);
  vec2 inside = 1.0 - smoothstep(halfSize - blur, halfSize + blur, q);
  return step(0.0, depth) * inside.x * inside.y;
}

/// The procedural studio that satin mirrors: a softbox overhead, a tall strip at either side.
vec3 studio(vec3 r) {
  float over = lamp(r, vec3(0.18, 0.90, 0.40), vec3(0.98, -0.20, 0.0), vec2(0.75, 0.32), 0.22);
  float right = lamp(r, vec3(0.93, 0.10, 0.35), vec3(0.0, 0.96, -0.27), vec2(1.1, 0.20), 0.16);
  float left = lamp(r, vec3(-0.93, 0.05, 0.36), vec3(0.0, 0.99, -0.14), vec2(1.1, 0.13), 0.14);
  return uKey * (over + 0.7 * right) + uRimLight * left;
}

/// Lit colour of a surface: albedo linear, occlusion and shadow 0..1, gloss 0..1.
vec3 shade(vec3 albedo, vec3 n, vec3 p, float shadow, float occlusion, float gloss) {
  vec3 toEye = normalize(cameraPosition - p);
  float facing = max(0.0, dot(n, toEye));
  float key = max(0.0, (dot(n, KEY_DIRECTION) + KEY_WRAP) / (1.0 + KEY_WRAP)) * shadow;
  float edge = pow(1.0 - facing, 4.0);
  vec3 light = mix(uBounce, uFill, 0.5 + 0.5 * n.y) * occlusion + uKey * key;
  light += uRimLight * max(0.0, dot(n, RIM_DIRECTION)) * occlusion;
  float radius = length(p.xz);
  float open = step(cos(uSector.x) - 0.02, p.z / max(radius, 0.01)) * step(0.01, uSector.x);
  light += streamAt(p.y) * open * exp(-2.2 * max(0.0, radius - 0.4)) * (0.4 + 0.6 * occlusion);
  vec3 mirrored = studio(reflect(-toEye, n)) * (0.4 + 0.6 * shadow) * occlusion * uBoxPower;
  vec3 rim = uRimLight * edge * max(0.0, 0.4 + dot(n, RIM_DIRECTION)) * occlusion;
  return (albedo + SATIN) * light + gloss * (SATIN + 0.25 * edge) * mirrored + 0.5 * rim;
}
#else
/// The same, roughly: darker behind the wall above, seen from the key.
float keyShadow(vec3 p, float own) {
  int above = min(int(own + 1.5), 4);
  float radius = length(p.xz);
  float behind = max(0.0, -dot(p.xz, KEY_DIRECTION.xz)) / (0.7507 * max(radius, 0.1));
  float near = clamp((radius - uRadii[above]) / (0.35 + 0.9 * uHeight[above]), 0.0, 1.0);
  return 1.0 - 0.8 * behind * (1.0 - near);
}

float cutShadow(vec3 p) {
  return 0.6 + 0.4 * smoothstep(0.5, uRadii[0], length(p.xz));
}

vec3 shade(vec3 albedo, vec3 n, vec3 p, float shadow, float occlusion, float gloss) {
  float key = max(0.0, (dot(n, KEY_DIRECTION) + KEY_WRAP) / (1.0 + KEY_WRAP)) * shadow;
  vec3 light = mix(uBounce, uFill, 0.5 + 0.5 * n.y) * occlusion + uKey * key;
  light += uRimLight * max(0.0, dot(n, RIM_DIRECTION)) * occlusion;
  return (albedo + SATIN) * light;
}
#endif
