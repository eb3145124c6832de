/**
 * A plan before joining: a stranger drops two spreadsheets on the platform's own host and reads what a plan would do with them. Names and
 * contacts are dropped as they are read, rows are gone with the request; its figures lie sealed for a day behind a link.
 */
@NullMarked
package org.teranga.matching.preview;

import org.jspecify.annotations.NullMarked;
