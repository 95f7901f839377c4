// One glyph: a cell of the atlas at its offset in its line, in CSS px of the view.
//   position = corner 0..1
//   glyph    = offset in 1/64 em, cell, line
attribute vec4 glyph;
uniform sampler2D uTable;
uniform vec4 uLines[12];
uniform vec3 uTints[12];
uniform vec2 uView;
uniform float uCellHeight;
uniform float uCellEm;
uniform float uPadEm;
varying vec2 vPlace;
varying vec3 vTint;
varying float vOpacity;

void main() {
  vec4 cell = texelFetch(uTable, ivec2(int(glyph.y + 0.5), 0), 0);
  int index = int(glyph.z + 0.5);
  vec4 line = uLines[index];
  vPlace = vec2(cell.x + position.x * cell.z, cell.y + position.y * uCellHeight);
  vTint = uTints[index];
  vOpacity = line.w;
  float x = line.x + (glyph.x / 64.0 - uPadEm + position.x * cell.w) * line.z;
  float y = line.y + (position.y - 0.5) * uCellEm * line.z;
  gl_Position = vec4(x / uView.x * 2.0 - 1.0, 1.0 - y / uView.y * 2.0, 0.0, 1.0);
}
