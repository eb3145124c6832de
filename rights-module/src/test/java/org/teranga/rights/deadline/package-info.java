@NullMarked
package org.teranga.rights.deadline;

import org.jspecify.annotations.NullMarked;
