package org.teranga.platform.privacy;

import java.util.UUID;

/**
 * An event, in the transaction of the erasure: the key of this person is gone. Features delete what they keep beside the sealed fields:
 * keyed hashes, files, memberships.
 */
public record PersonErased(UUID person) {}
