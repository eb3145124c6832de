/**
 * What can be refused, as the domain says it: each kind is a type with a message key. It knows nothing of pages and statuses; {@code
 * platform.web} says how each kind is answered.
 */
@NullMarked
package org.teranga.platform.refusal;

import org.jspecify.annotations.NullMarked;
