/** Deadlines at the desk: those who write a section say what its sources let readers count; a second person publishes it with the section. */
@NullMarked
package org.teranga.rights.deadline.desk;

import org.jspecify.annotations.NullMarked;
