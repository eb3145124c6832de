package org.teranga.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * The superclass of every entity: a row of an association. Each statement that EclipseLink writes for it names the association that is
 * open, and so does the key that the database has; in Java an id alone is its key. A table of its collection is joined by both columns, the
 * id and {@code tenant_id}.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantSessions.PROPERTY, primaryKey = true)
@PrimaryKey // or each start warns of two key columns and one id
public abstract class TenantEntity {}
