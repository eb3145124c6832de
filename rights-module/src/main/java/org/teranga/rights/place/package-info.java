/**
 * Where to go: the one-stop desk, the place of first reception, a clinic, the association's own office, a school. A
 * {@link org.teranga.rights.place.Place} has its facts in no language (name, address, hours) and what is to be known of it in several.
 * Editors keep them; readers see those of their department, the nearest first, and whether they are open now.
 */
@NullMarked
package org.teranga.rights.place;

import org.jspecify.annotations.NullMarked;
