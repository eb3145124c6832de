/**
 * Messages that leave the platform, written to an outbox in the transaction that causes them.
 */
@NullMarked
package org.teranga.platform.notification;

import org.jspecify.annotations.NullMarked;
