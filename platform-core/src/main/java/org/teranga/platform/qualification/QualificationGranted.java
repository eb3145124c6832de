package org.teranga.platform.qualification;

/** An event, in the transaction of the grant: somebody has shown something. */
public record QualificationGranted(Qualification qualification) {}
