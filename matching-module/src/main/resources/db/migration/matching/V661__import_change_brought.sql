-- Who finishes a colleague's file is not the only one who brought its rows.

alter table matching.import_change add column brought_by uuid;
comment on column matching.import_change.brought_by is 'authority: who brought the file, where somebody else had it go in';
