/** The page of the file of a home. */
@NullMarked
package org.teranga.matching.desk.home;

import org.jspecify.annotations.NullMarked;
