package org.teranga.platform.qualification.check;

import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.qualification.QualificationKind;

/** Says who of the team may note a check. A bean of each feature that has a word in it implements it; all must agree. */
@FunctionalInterface
public interface CheckRecorders {
    /** Whether this person may note, or withdraw, a check of this kind about this subject, which is not this person's own. */
    boolean may(CurrentPerson person, QualificationKind kind, CheckSubject subject);
}
