/**
 * What comes in from outside: text messages and e-mails of people.
 *
 * <p>It is kept, sealed, before the other side is told that it came, and handed on as an event ({@link
 * org.teranga.platform.inbox.MailReceived}, {@code TextMessageReceived}) in a transaction of the association that it is for: once, and
 * again only where that transaction failed. What nobody could take after many attempts stays for the operator.
 */
@NullMarked
package org.teranga.platform.inbox;

import org.jspecify.annotations.NullMarked;
