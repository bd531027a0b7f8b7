INSERT INTO public.profile VALUES ('7c1d7a3e-9c0b-4b3e-8a53-0d6f8f1f7a10', 'Ann');
