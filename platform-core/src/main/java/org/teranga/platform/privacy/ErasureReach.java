package org.teranga.platform.privacy;

/**
 * The places beyond a person's own keys that an erasure has to reach: mails that wait, answers that are kept, archives, texts about others.
 * Beans of this type are found by themselves and called before the keys are destroyed, with the association open. A node may die between,
 * so each must bear to be called again. What lies under the person's own key, or follows from {@link PersonErased}, needs none.
 */
public interface ErasureReach {
    /** Removes whatever it keeps of this person. */
    void reach(ErasedPersons who);
}
