package org.teranga.platform.notification.delivery;

import java.time.Duration;

/** What became of one attempt to deliver. */
public sealed interface Delivery {
    /** The server took it over. */
    record Accepted() implements Delivery {}

    /** The server refused it for good: a reply of the five hundreds. */
    record Refused(String code) implements Delivery {}

    /** The server refused it for now: a reply of the four hundreds. */
    record Deferred(String code) implements Delivery {}

    /** There is nobody any more to deliver it to: the person or the association was erased. */
    record Pointless() implements Delivery {}

    /** It may not leave yet: the association has sent as many as it may today, or people sleep. */
    record Held(Duration pause, String why) implements Delivery {}

    /** The server could not be asked; it is not the letter's fault. */
    record Away() implements Delivery {}
}
