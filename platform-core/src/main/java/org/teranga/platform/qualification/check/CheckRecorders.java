package org.teranga.platform.qualification.check;

import java.util.Optional;
import java.util.Set;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.qualification.QualificationKind;

/** Says who of the team may note a check, and on what. A bean of each feature that has a word in it implements it; all must agree. */
public interface CheckRecorders {
    /** Whether this person may note, or withdraw, a check of this kind about this subject, which is not this person's own. */
    boolean may(CurrentPerson person, QualificationKind kind, CheckSubject subject);

    /** On which of {@link org.teranga.platform.qualification.CheckBasis#CODES} such a check may rest; empty where that is left open. */
    Optional<Set<String>> evidence(QualificationKind kind, CheckSubject subject);
}
