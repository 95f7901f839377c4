// One glyph: a cell of the atlas at its offset in its line, on whole px of the drawing buffer.
//   position = corner 0..1
//   glyph    = offset in parts of an em, cell, line, 1 where it has the colour of its layer
attribute vec4 glyph;
uniform sampler2D uTable;
uniform vec4 uLines[LINES];
uniform vec3 uTints[LINES];
uniform vec3 uChips[LINES];
uniform vec2 uView;
uniform float uRatio;
varying vec2 vPlace;
varying vec3 vTint;
varying float vOpacity;

void main() {
  int index = int(glyph.y + 0.5);
  int line = int(glyph.z + 0.5);
  vec4 cell = texelFetch(uTable, ivec2(index, 0), 0);
  vec2 em = texelFetch(uTable, ivec2(index, 1), 0).xy;
  vec4 place = uLines[line];
  float scale = place.z * uRatio / em.x;
  vec2 start = floor(place.xy * uRatio + 0.5);
  start.x += floor(glyph.x / OFFSET_UNIT * em.x + 0.5) * scale - em.y * scale;
  start.y -= floor(0.5 * cell.w) * scale;
  vec2 px = start + position.xy * cell.zw * scale;
  vPlace = cell.xy + position.xy * cell.zw;
  vTint = glyph.w > 0.5 ? uChips[line] : uTints[line];
  vOpacity = place.w;
  vec2 whole = floor(uView * uRatio);
  gl_Position = vec4(px.x / whole.x * 2.0 - 1.0, 1.0 - px.y / whole.y * 2.0, 0.0, 1.0);
}
