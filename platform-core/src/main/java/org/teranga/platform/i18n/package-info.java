/**
 * The languages of the screen: messages, plurals, dates, numbers and direction.
 */
@NullMarked
package org.teranga.platform.i18n;

import org.jspecify.annotations.NullMarked;
