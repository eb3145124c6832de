/**
 * What readers say of a page.
 */
@NullMarked
package org.teranga.rights.feedback;

import org.jspecify.annotations.NullMarked;
