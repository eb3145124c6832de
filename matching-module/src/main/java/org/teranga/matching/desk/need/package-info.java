/** A need at the desk: what it says and its candidates. */
@NullMarked
package org.teranga.matching.desk.need;

import org.jspecify.annotations.NullMarked;
