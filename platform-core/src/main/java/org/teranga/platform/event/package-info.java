/**
 * What happens at an association, told inside the transaction in which it happens, so that others can pass it on: webhooks today. An
 * {@link org.teranga.platform.event.DomainEvent} holds ids and codes, nothing of anybody. Features say what they tell by
 * {@link org.teranga.platform.event.DomainEventKinds}, and tell it as a CDI event.
 */
@NullMarked
package org.teranga.platform.event;

import org.jspecify.annotations.NullMarked;
