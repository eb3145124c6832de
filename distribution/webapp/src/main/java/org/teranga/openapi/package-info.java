/** The description of the JSON interface. */
@NullMarked
package org.teranga.openapi;

import org.jspecify.annotations.NullMarked;
