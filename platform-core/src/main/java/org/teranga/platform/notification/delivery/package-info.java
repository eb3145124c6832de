/** Mails on their way: the mail server, the work that sends them, and the mailbox that keeps them in a demonstration. */
@NullMarked
package org.teranga.platform.notification.delivery;

import org.jspecify.annotations.NullMarked;
