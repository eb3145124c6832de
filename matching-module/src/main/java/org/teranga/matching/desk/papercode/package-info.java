/** A code on paper that leads a person with neither e-mail nor telephone to their own page. */
@NullMarked
package org.teranga.matching.desk.papercode;

import org.jspecify.annotations.NullMarked;
