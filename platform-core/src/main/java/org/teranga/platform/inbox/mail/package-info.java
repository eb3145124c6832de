/**
 * E-mails that people answer: the mailbox is read, what they wrote is taken out of what they quote, and kept before it is moved away. What
 * comes back undelivered is recognised by an address that only that mail had.
 */
@NullMarked
package org.teranga.platform.inbox.mail;

import org.jspecify.annotations.NullMarked;
