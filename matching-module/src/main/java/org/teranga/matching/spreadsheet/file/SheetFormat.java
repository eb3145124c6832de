package org.teranga.matching.spreadsheet.file;

import java.nio.charset.Charset;

/**
 * How a file is written, as it was recognised.
 *
 * @param charset   UTF-8, UTF-16 or Windows-1252
 * @param mark      how many bytes of a byte order mark stand before the text
 * @param separator between cells: a comma, a semicolon or a tab
 */
public record SheetFormat(Charset charset, int mark, char separator) {}
