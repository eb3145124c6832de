/**
 * Messages that leave the platform, written to an outbox in the transaction that causes them.
 *
 * <p>A feature hands a {@link org.teranga.platform.notification.Mail} to {@link org.teranga.platform.notification.Mails}: it is rendered
 * from {@code mail/*.ftl} of the association's theme in the person's language, sealed under that person's key, and stored. If the
 * transaction commits, {@link org.teranga.platform.notification.delivery.SendMails} delivers it at least once: while the mail server is away
 * everything waits; what it refuses for now is tried again, later and later; what it refuses for good stays as a dead letter for the
 * operator. Whoever is erased before a mail has left does not get it. In development without a mail server, mails are shown on a page.
 */
@NullMarked
package org.teranga.platform.notification;

import org.jspecify.annotations.NullMarked;
