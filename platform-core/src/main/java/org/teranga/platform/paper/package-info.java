/**
 * Papers of data protection that every association needs: the record of processing (article 30 of the GDPR), the impact assessment (35), the
 * contract with the processor (28). They are drafts, shipped in French and English, with the association's name and settings filled in.
 */
@NullMarked
package org.teranga.platform.paper;

import org.jspecify.annotations.NullMarked;
