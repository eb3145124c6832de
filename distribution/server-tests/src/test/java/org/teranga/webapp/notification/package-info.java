/** Mails in the running server. */
@NullMarked
package org.teranga.webapp.notification;

import org.jspecify.annotations.NullMarked;
