/**
 * What the team checks of a person or of a home: identity seen, a home visited, references, a record seen, a conversation, a meeting, and
 * what an association asks of its own. Charter and courses are no checks: they are signed and passed.
 */
@NullMarked
package org.teranga.platform.qualification.check;

import org.jspecify.annotations.NullMarked;
