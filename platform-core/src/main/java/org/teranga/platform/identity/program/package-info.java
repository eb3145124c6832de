/**
 * Programs of an association that call the JSON interface by a key. A key is shown once, when it is made; kept are its hash and what it
 * may do: never more than the member who made it may at that moment, and nothing that needs a person. It ends at its date, when it is
 * revoked, or with the membership of its maker. What it does stands in the audit trail under its own id.
 */
@NullMarked
package org.teranga.platform.identity.program;

import org.jspecify.annotations.NullMarked;
