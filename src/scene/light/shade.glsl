// Light shared by everything solid: one warm key with an analytic soft shadow, sky fill, cool rim.
// The shadow asks the stack of coaxial tiers directly, so nothing is rendered twice.
uniform vec3 uFill;
uniform vec3 uBounce;
uniform vec3 uKey;

const vec3 KEY_DIRECTION = vec3(0.5095, 0.7643, 0.3948);
const vec3 RIM_DIRECTION = vec3(-0.6667, 0.3333, -0.6667);

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
    if (closest + chord <= 0.0) continue;
    float entry = max(reach, 0.0);
    float ray = p.y + entry / pace * KEY_DIRECTION.y;
    float top = uFoot[i] + uHeight[i];
    float blur = 0.06 + 0.10 * entry;
    float covered = smoothstep(-blur, blur, top - ray) * smoothstep(-blur, blur, radius - aside);
    light = min(light, 1.0 - covered);
  }
  return light;
}
#else
/// The same, roughly: darker behind the wall above, seen from the key.
float keyShadow(vec3 p, float own) {
  int above = min(int(own + 1.5), 4);
  float radius = length(p.xz);
  float behind = max(0.0, -dot(p.xz, KEY_DIRECTION.xz)) / (0.6446 * max(radius, 0.1));
  float near = clamp((radius - uRadii[above]) / (0.35 + 0.9 * uHeight[above]), 0.0, 1.0);
  return 1.0 - 0.8 * behind * (1.0 - near);
}
#endif

#if DETAIL
/// What a softbox and the horizon would mirror in satin.
float softbox(vec3 r) {
  float box = smoothstep(0.72, 0.98, dot(r, normalize(vec3(-0.45, 0.75, 0.55))));
  float strip = smoothstep(0.90, 0.99, dot(r, normalize(vec3(0.85, 0.35, 0.45))));
  return 0.55 * box + 0.5 * strip;
}

/// Lit colour of a surface: albedo linear, occlusion and shadow 0..1, gloss 0..1.
vec3 shade(vec3 albedo, vec3 n, vec3 p, float shadow, float occlusion, float gloss) {
  vec3 toEye = normalize(cameraPosition - p);
  float key = max(0.0, dot(n, KEY_DIRECTION)) * shadow;
  float rim = pow(1.0 - max(0.0, dot(n, toEye)), 3.0) * max(0.0, 0.35 + dot(n, RIM_DIRECTION));
  vec3 fill = mix(uBounce, uFill, 0.5 + 0.5 * n.y) * occlusion;
  vec3 lit = albedo * (fill + uKey * key);
  float mirror = softbox(reflect(-toEye, n)) * (0.35 + 0.65 * shadow) * occlusion;
  return lit + gloss * mirror * uKey * 0.14 + rim * uFill * 0.3 * occlusion;
}
#else
vec3 shade(vec3 albedo, vec3 n, vec3 p, float shadow, float occlusion, float gloss) {
  float key = max(0.0, dot(n, KEY_DIRECTION)) * shadow;
  return albedo * (mix(uBounce, uFill, 0.5 + 0.5 * n.y) * occlusion + uKey * key);
}
#endif
