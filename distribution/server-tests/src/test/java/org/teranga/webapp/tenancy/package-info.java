/** The walls between associations, tried from inside the running server. */
@NullMarked
package org.teranga.webapp.tenancy;

import org.jspecify.annotations.NullMarked;
