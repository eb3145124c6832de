/**
 * Text messages (SMS) to people and from them.
 *
 * <p>A feature hands a {@link org.teranga.platform.sms.TextMessage} to {@link org.teranga.platform.sms.TextMessages}: its words come from
 * {@code sms_*.properties} in the person's language, tell neither a name nor a status, and wait in the outbox, sealed under the person's
 * key, until the running transaction has committed. They leave through the port {@code SmsGateway}, which
 * speaks SMPP 3.4 with any provider; in development they are shown on a page, where one can answer as the person. What a person writes back
 * is kept before the provider is told that it came, and reaches the association that wrote to that number last, as the event {@link
 * org.teranga.platform.sms.TextMessageReceived}.
 */
@NullMarked
package org.teranga.platform.sms;

import org.jspecify.annotations.NullMarked;
