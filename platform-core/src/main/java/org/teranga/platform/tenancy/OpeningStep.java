package org.teranga.platform.tenancy;

/**
 * A step that an association looks at before it opens to the public. Beans of this type are found by themselves; the page of the start
 * lists them in their order, under the messages {@code opening_step.<key>} and {@code opening_step.<key>.note}. A step is done when the
 * feature says so by itself, or when an administrator says so: not everything that was read and found right leaves a trace.
 */
public interface OpeningStep {
    /** Its name: a word in lower case, never changed, since what was said about it lies under it. */
    String key();

    /** Where it stands among the others; tens leave room. */
    int order();

    /** The path of its page after the language. */
    String path();

    /** Whether it is done by itself, at the open association; there is a transaction. */
    boolean done();

    /** Whether the public cannot come in before it is done. */
    default boolean needed() {
        return false;
    }

    /** Whether an administrator's word is enough; without it the feature alone says that it is done. */
    default boolean bySaying() {
        return true;
    }
}
